using GrassrootsDemocracy.Accountability.Evaluations;
using GrassrootsDemocracy.Accountability.Honours;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Deliberation.Congresses;
using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Deliberation.Inquiries;
using GrassrootsDemocracy.Deliberation.TwoAssemblies;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.ByElections;
using GrassrootsDemocracy.Elections.After.Delegates;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Committees;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Elections.Party.TwoBallots;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Elections.Vote.OpenSelections;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Liaison.Delegates;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Services.Funding;
using GrassrootsDemocracy.Services.Relief;
using GrassrootsDemocracy.Services.Tasks;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Conventions;

// Some values of every type that is the value of a norm, or an item of one that is a list: near each other, so that an order
// has something to say.
internal static class OrderedValues
{
    private static readonly Label One = new("specimen/one", "the first", "甲");
    private static readonly Label Two = new("specimen/two", "the second", "乙");

    private static readonly Quota Half = new(Threshold.Majority, Base.TookPart);
    private static readonly Quota Third = new(Threshold.AtLeast(1, 3), Base.Collected);
    private static readonly Quota OfRoll = new(Threshold.AtLeast(1, 2), Base.Roll);
    private static readonly Quota Issued = new(Threshold.AtLeast(2, 3), Base.Issued);

    private static readonly Dictionary<Type, object[]> Made = new()
    {
        [typeof(bool)] = Of(false, true),
        [typeof(int)] = Of(1, 2, 3),
        [typeof(long)] = Of(1L, 2L, 3L),
        [typeof(Label)] = Of(One, Two),
        [typeof(Office)] = Of(Office.Director, Office.Member, Office.Member with { IsForWomen = true }),
        [typeof(CountRange)] = Of<CountRange>(
            new(3, 7),
            CountRange.Odd(3, 7),
            CountRange.Odd(3, long.MaxValue),
            new(3, long.MaxValue),
            CountRange.Exactly(3),
            new(3, 5),
            new(6, 9)
        ),
        [typeof(Quota)] = Of(
            Half,
            Third,
            OfRoll,
            Issued,
            new(Threshold.Majority, Base.VillagersDelegates),
            new(Threshold.Majority, Base.ResidentsDelegates)
        ),
        [typeof(TurnoutRule)] = Of<TurnoutRule>(
            new(Base.TookPart, OfRoll),
            new(Base.Collected, OfRoll),
            new(Base.TookPart, new(Threshold.Majority, Base.Entitled)),
            new(Base.Present, new(Threshold.Majority, Base.Members))
        ),
        [typeof(TimeLimit)] = Of<TimeLimit>(
            new(180),
            new(184),
            new(6, TimeUnit.Month),
            new(5, TimeUnit.WorkingDay),
            new(5),
            new(5, RollOver.NextWorkingDay)
        ),
        [typeof(DayRule)] = Of(
            DayRule.On(One),
            DayRule.Before(new(20), One),
            DayRule.After(new(3), One),
            DayRule.AfterLastDayOf(new(3), One),
            DayRule.On(Two),
            DayRule.FirstOf(DayRule.Before(new(20), One), DayRule.On(Two)),
            DayRule.LastOf(DayRule.Before(new(20), One), DayRule.On(Two))
        ),
        [typeof(StageNeed)] = Of(StageNeed.Mandatory, StageNeed.Optional),
        [typeof(Surplus)] = Of(
            Surplus.None,
            Surplus.AtLeastMore(1),
            Surplus.AtLeastMore(20),
            Surplus.AtLeastShare(Ratio.Percent(20), Rounding.Up),
            Surplus.ExactShare(Ratio.Percent(20), Rounding.Down)
        ),
        [typeof(Cadence)] = Of(
            Cadence.AtLeast(1, CadenceUnit.HalfYear),
            Cadence.AtLeast(2, CadenceUnit.Year),
            Cadence.AtLeast(1, CadenceUnit.Quarter, alignment: CadenceAlignment.Rolling),
            Cadence.OnDaysOfMonth([4, 14]),
            Cadence.BeforeEvent(One),
            Cadence.BeforeEvent(One, 2, new TimeLimit(30))
        ),
        [typeof(ContactInterval)] = Of<ContactInterval>(
            new(new(30), DutyBase.EachPerson),
            new(new(30), DutyBase.EachLink),
            new(new(60), DutyBase.EachLink),
            new(new(60, TimeUnit.WorkingDay), DutyBase.EachPerson)
        ),
        [typeof(ContactDuty)] = Of<ContactDuty>(
            new(Cadence.AtLeast(1, CadenceUnit.HalfYear), DutyBase.EachLink),
            new(Cadence.AtLeast(1, CadenceUnit.HalfYear), DutyBase.EachPerson),
            new(Cadence.AtLeast(1, CadenceUnit.Quarter), DutyBase.EachPerson)
        ),
        [typeof(KinCircle)] = Of(
            KinCircle.CloseRelatives,
            KinCircle.Household,
            KinCircle.Nobody,
            new(KinRelation.Spouse)
        ),
        [typeof(ProxyHolders)] = Of(
            ProxyHolders.AnyVoter,
            ProxyHolders.Of(KinCircle.CloseRelatives),
            ProxyHolders.Of(KinCircle.Household, One),
            ProxyHolders.Of(KinCircle.Household)
        ),
        [typeof(AbsenceRule)] = Of<AbsenceRule>(new(2, true), new(2, false), new(3, true)),
        [typeof(SizeScale)] = Of(Scale(3, 5), Scale(3, 7), Scale(5, 5)),
        [typeof(ExcessRule)] = Of<ExcessRule>(
            new(Base.TookPart, ExcessMeaning.VoidsElection),
            new(Base.Roll, ExcessMeaning.VoidsElection),
            new(Base.Issued, ExcessMeaning.VoidsElection),
            new(Base.Roll, ExcessMeaning.IsRecorded)
        ),
        [typeof(PetitionRoute)] = Of<PetitionRoute>(
            new(One, Half),
            new(One, OfRoll),
            new(One, new(Threshold.Majority, Base.ResidentsDelegates)),
            new(Two, Half)
        ),
        [typeof(AttendanceBasis)] = Of<AttendanceBasis>(new(One, Half), new(One, OfRoll), new(Two, Half)),
        [typeof(AmendmentRoute)] = Of<AmendmentRoute>(new(One, 5), new(One, 10), new(Two, 5)),
        [typeof(RecallCaller)] = Of<RecallCaller>(
            new(One, new(30)),
            new(One, new(20)),
            new(One, Within: null),
            new(One, Within: null, Two),
            new(Two, new(30))
        ),
        [typeof(EntryWay)] = Of<EntryWay>(new(One), new(One, 5), new(Two)),
        [typeof(Nominator)] = Of<Nominator>(new(One, 1), new(One, 10), new(Two, 1)),
        [typeof(Competence)] = Of<Competence>(new(One, [One]), new(One, [One, Two]), new(Two, [One])),
        [typeof(ByElectionBody)] = Of<ByElectionBody>(new(One, Franchise.Voters), new(Two, Franchise.Voters)),
        [typeof(AnswerDuty)] = Of<AnswerDuty>(new([One]), new([One, Two]), new([One], Two)),
        [typeof(OfficeRound)] = Of<OfficeRound>(
            new([Office.Director], default),
            new([Office.Director, Office.Member], default)
        ),
        [typeof(SelectionRound)] = Of(
            Round(One),
            Round(Two),
            Round(Two) with
            {
                OverPosts = Surplus.AtLeastMore(1),
            },
            Round(Two) with
            {
                Panels = [new() { Judges = One, Weight = Ratio.Of(1, 1) }],
            }
        ),
        [typeof(Ratio)] = Of(Ratio.Of(1, 2), Ratio.Of(4, 5)),
        [typeof(EvaluationWeight)] = Of<EvaluationWeight>(new(One, Ratio.Of(1, 2)), new(One, Ratio.Of(1, 3))),
        [typeof(ActingHead)] = Of(
            ActingHead.HolderOf(Office.DeputyDirector),
            ActingHead.WithMostVotes(Office.DeputyDirector),
            ActingHead.WithMostVotes(Office.DeputyDirector, One),
            ActingHead.MemberChosenBy(One)
        ),
        [typeof(Threshold)] = Of(Threshold.Majority, Threshold.AtLeast(1, 2), Threshold.AtLeast(2, 3)),
        [typeof(OccasionalDuty)] = Of<OccasionalDuty>(
            new() { Occasion = One, Duty = Two },
            new()
            {
                Occasion = One,
                Duty = Two,
                By = [One],
            },
            new()
            {
                Occasion = One,
                Duty = Two,
                By = [One, Two],
            },
            new()
            {
                Occasion = One,
                Duty = Two,
                Within = new TimeLimit(5),
            },
            new()
            {
                Occasion = One,
                Duty = Two,
                Within = new TimeLimit(3),
            },
            new() { Occasion = Two, Duty = One }
        ),
        [typeof(PayFloor)] = Of<PayFloor>(
            new(One, Ratio.Percent(20), Two),
            new(One, Ratio.Of(1, 1), Two),
            new(Two, Ratio.Percent(20), One)
        ),
        [typeof(FeeRelief)] = Of<FeeRelief>(
            new(One, Ratio.Percent(20)),
            new(One, Ratio.Of(1, 1)),
            new(Two, Ratio.Percent(20))
        ),
        [typeof(GradeValue)] = Of<GradeValue>(new(One, 1), new(One, 2), new(Two, 1)),
        [typeof(StarRule)] = Of<StarRule>(new(1, 1), new(1, 2), new(2, 2)),
        [typeof(HonourStep)] = Of<HonourStep>(new(One), new(Two, One), new(Two, One, Years: 2)),
        [typeof(GradeRule)] = Of<GradeRule>(
            new(One, [One, Two], Half),
            new(One, [One], Half),
            new(One, [One], OfRoll),
            new(Two, [One], Half)
        ),
        [typeof(EndingCause)] = Of<EndingCause>(new(One), new(One, new TimeLimit(3)), new(Two)),
        [typeof(StageMerger)] = Of<StageMerger>(new([One, Two]), new([One, Two], Case.Of(One))),
        [typeof(DisclosureItem)] = Of(
            new DisclosureItem(One),
            new DisclosureItem(One, Two),
            new DisclosureItem(Two)
        ),
        [typeof(HearingSide)] = Of(
            new HearingSide { Side = One },
            new HearingSide { Side = One, Number = new CountRange(3, 5) },
            new HearingSide { Side = One, Number = new CountRange(4, 5) },
            new HearingSide { Side = One, Share = Threshold.Majority },
            new HearingSide { Side = Two, ChosenBy = One }
        ),
        [typeof(Condition)] = Of(
            Condition.That(One),
            Condition.NotThat(One),
            Condition.For(One, new(1, TimeUnit.Year)),
            Condition.For(One, new(6, TimeUnit.Month)),
            Condition.Either(Condition.That(One), Condition.That(Two))
        ),
        [typeof(VoterClass)] = Of<VoterClass>(
            new(One, [Condition.That(One)]),
            new(Two, [Condition.That(One)]),
            new(Two, [Condition.That(Two)]),
            new(Two, [Condition.That(Two)]) { IsOfAnyAge = true }
        ),
        [typeof(Apportionment)] = Of(
            Apportionment.OneFor(new(5, 15)),
            Apportionment.OneFor(new(5, 10)),
            Apportionment.OneForAbout(new(5, 15)),
            Apportionment.ToEachGroup(new(2, 3))
        ),
        [typeof(DelegateNumber)] = Of<DelegateNumber>(
            new(new(0, 300), new(20, 40)),
            new(new(0, 300), new(25, 30))
        ),
        [typeof(DelegateRight)] = Of(
            new DelegateRight(One),
            new DelegateRight(One) { PapersBefore = new TimeLimit(3) },
            new DelegateRight(One) { OwesAnswer = true },
            new DelegateRight(Two),
            new DelegateRight(Two) { IsBySignUp = true }
        ),
        [typeof(CrossingNeed)] = Of<CrossingNeed>(new(One, 2), new(One, 3), new(Two, 2)),
        [typeof(ProjectCap)] = Of(
            new ProjectCap { Group = One, Amount = 10 },
            new ProjectCap
            {
                Group = One,
                Amount = 5,
                Projects = 2,
            },
            new ProjectCap { Group = Two, Projects = 2 }
        ),
        [typeof(BodyWeight)] = Of<BodyWeight>(
            new(One, Ratio.Percent(60)),
            new(One, Ratio.Percent(50)),
            new(Two, Ratio.Percent(40))
        ),
        [typeof(PostBar)] = Of(
            Bar(One, Two),
            Bar(One),
            Bar(Two),
            Bar(One) with
            {
                Relatives = KinCircle.Household,
            },
            Bar(One) with
            {
                From = Office.Director,
            }
        ),
        [typeof(DualLeadership)] = Of(
            Dual(NormForce.May, One),
            Dual(NormForce.Should, One),
            Dual(NormForce.Must, One, Two)
        ),
        [typeof(CrossAppointmentRule)] = Of(
            Cross(NormForce.May),
            Cross(NormForce.InPrinciple),
            Cross(NormForce.Should),
            Cross(NormForce.Must),
            Cross(NormForce.Should) with
            {
                Least = Threshold.AtLeast(1, 2),
            },
            Cross(NormForce.Should) with
            {
                Least = Threshold.AtLeast(1, 2),
                Of = CrossBase.PersonsOfFirst,
            }
        ),
        [typeof(HeadcountCeiling)] = Of(Ceiling(5, 7), Ceiling(5, 9), Ceiling(6, 6)),
    };

    // Of a list the empty one, each item alone, and some together in both orders.
    public static object[] Of(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? (object[])
                typeof(OrderedValues)
                    .GetMethod(
                        nameof(Lists),
                        System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static
                    )!
                    .MakeGenericMethod(type.GetGenericArguments())
                    .Invoke(null, null)!
        : type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()]
        : Made.TryGetValue(type, out var values) ? values
        : [];

    public static IEnumerable<Type> Types => Made.Keys;

    private static object[] Lists<T>()
    {
        var items = Of(typeof(T)).Cast<T>().ToList();
        ValueList<T> none = [];
        return
        [
            none,
            .. items.Select(item => (object)(ValueList<T>)[item]),
            .. items.Zip(items.Skip(1), (one, other) => (object)(ValueList<T>)[one, other]),
            .. items.Zip(items.Skip(1), (one, other) => (object)(ValueList<T>)[other, one]),
            (ValueList<T>)[.. items],
        ];
    }

    private static object[] Of<T>(params T[] values) => [.. values.Cast<object>()];

    private static SizeScale Scale(long least, long most) =>
        new()
        {
            By = One,
            Steps = [new(new(0, 50), CountRange.Exactly(3)), new(new(51, long.MaxValue), new(least, most))],
        };

    private static SelectionRound Round(Label round) =>
        new() { Round = round, Panels = [new() { Judges = round, Weight = Ratio.Of(1, 1) }] };

    private static PostBar Bar(params Label[] bodies) =>
        new() { Holders = [.. bodies.Select(body => new OfficeAt(body))] };

    private static DualLeadership Dual(NormForce force, params Label[] bodies) =>
        new()
        {
            Holder = [.. bodies.Select(body => new OfficeAt(body, Office.Secretary))],
            Holds = new(One, Office.Director),
            Force = force,
        };

    private static CrossAppointmentRule Cross(NormForce force) => new() { With = [One], Force = force };

    private static HeadcountCeiling Ceiling(long least, long most) =>
        new()
        {
            Bodies = [One],
            Range = new(least, most),
            Counted = default,
        };
}
