using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.Provinces;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfProcedures =>
        [
            Of(Term),
            Of<ValueList<Label>>(() => [Term()]),
            Of(() => DayRule.Before(new(20), Term())),
            Of<IEnumerable<DayRule>>(() => [DayRule.On(Term())]),
            Of(() => StageNeed.Mandatory),
            Of(() => new StageNorms("procedure", Term())),
            Of(() =>
                new StageTerms
                {
                    By = [Term()],
                    Within = new(3),
                    Answers = Term(),
                }
            ),
            Of(() => Process().Stages[0]),
            Of(Process),
            Of(Log),
            Of(() => Log().Acts[0]),
            Of<ValueList<StageAct>>(() => Log().Acts),
            Of<ValueList<FixedDay>>(() => Log().FixedDays),
            Of<ValueList<Circumstance>>(() => Log().Circumstances),
            Of(() => Log().FixedDays[0]),
            Of(() => Log().Circumstances[0]),
            Of(() => new Publication(new LocalDate(2027, 3, 1))),
            Of(() => Process().Plan(Log())),
            Of(() => Process().Plan(Log()).Stages[0]),
            Of(() => Process().Check(Log(), new(2027, 3, 4))),
            Of(() => Process().Check(Log(), new(2027, 3, 4)).Stages[0]),
            Of(() =>
                new Squeeze(Term(), FirstDay: null, new(2027, 3, 1), FirstDayNow: null, new(2027, 3, 2))
            ),
            Of<ValueList<Squeeze>>(() => []),
            Of(() => new Slip(Term(), new(2027, 3, 1), new(2027, 3, 2), IsDone: true, [])),
            Of(() => new ProcessNorms(new("body/kind", "kind", "类"))),
            Of(() => new PollingNorms(new("body/kind", "kind", "类"))),
            Of(() => new TermNorms(new("body/kind", "kind", "类"))),
            Of(() => new PollingOfficer("Li", PollingRoles.Teller)),
            Of<ValueList<PollingOfficer>>(() => [new("Li", PollingRoles.Teller)]),
            Of(() => new HelpedVoter("Li", BallotHelp.Illiterate, BallotHelp.Scribe)),
            Of<ValueList<HelpedVoter>>(() => [new("Li", BallotHelp.Illiterate, BallotHelp.Scribe)]),
            Of(() => new PollingStation { Name = "School" }),
            Of<ValueList<PollingStation>>(() => [new() { Name = "School" }]),
            Of(() => new MobileBox { Name = "North" }),
            Of<ValueList<MobileBox>>(() => [new() { Name = "North" }]),
            Of(Arrangement),
            Of(() => PollingRules.From(Zhejiang2020.Layer, ElectionNorms.VillagersCommittee.Polling)),
            Of(() =>
                PollingRules
                    .From(Zhejiang2020.Layer, ElectionNorms.VillagersCommittee.Polling)
                    .Check(Arrangement())
            ),
            Of(() => new TermChange { TermEnds = new(2027, 3, 1) }),
            Of(() => TermRules.From(Zhejiang2020.Layer, ElectionNorms.VillagersCommittee.Term)),
        ];

    private static Label Term() => new("stage/roll", "the roll", "名单");

    private static Procedure Process() =>
        Procedure.From(Zhejiang2020.Layer.LaidOver(National), ElectionNorms.VillagersCommittee.Process.Id);

    private static ProcedureLog Log() =>
        new()
        {
            Acts = [new() { Stage = Term(), Day = new(2027, 3, 2) }],
            FixedDays = [new(ElectionNorms.VillagersCommittee.Process.Polling.Stage, new(2027, 3, 20))],
            Circumstances = [new(ElectionOccasions.SelfNomination, Holds: true)],
        };

    private static PollingArrangement Arrangement() =>
        new()
        {
            Candidates = ["Li"],
            Officers = [new("Wang", PollingRoles.Teller)],
            Kinship = new(new Relation("Wang", "Li", KinRelation.Parent)),
        };
}
