using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Party.TwoBallots;
using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Elections.Vote.OpenSelections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfSelection =>
        [.. OfTwoBallots, .. OfAdmission, .. OfOneStep, .. OfOpenSelections];

    private static KeyValuePair<Type, Func<object>>[] OfTwoBallots =>
        [
            Of(Word),
            Of<ValueList<Label>>(() => [Word()]),
            Of(() => new ConfidenceNorms(new("body/kind", "kind", "类"))),
            Of(() => new TwoBallotNorms(new("body/kind", "kind", "类"))),
            Of(Trust),
            Of(TrustRules),
            Of(() => TrustRules().Decide(Trust())),
            Of(() => new ConfidenceResult("Li", 2, 1, ConfidenceState.Preliminary)),
            Of(() => new Pledge { Office = Office.Secretary, Name = "Li" }),
            Of(TwoBallots),
            Of(TwoBallotRules),
            Of(() => TwoBallotRules().Decide(TwoBallots())),
            Of<ValueList<ElectionRecord>>(() => [Record()]),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfAdmission =>
        [
            Of(() => new AdmissionNorms(new("body/kind", "kind", "类"))),
            Of(() => AdmissionRules.From(National, AdmissionNorms.FullMember)),
            Of(Opinion),
            Of(Case),
            Of(AdmissionFacts),
            Of(() => AdmissionRules.From(National, AdmissionNorms.FullMember).Decide(AdmissionFacts())),
            Of(() => new AdmissionResult("Li", 5, AdmissionState.Admitted, ["Wang"], [], [])),
            Of<ValueList<WrittenOpinion>>(() => [Opinion()]),
            Of<ValueList<AdmissionCase>>(() => [Case()]),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfOneStep =>
        [
            Of(() => new OneStepNorms(new("body/kind", "kind", "类"))),
            Of(OneStepRules),
            Of(NamedPerson),
            Of<IEnumerable<NamedPerson>>(() => [NamedPerson()]),
            Of(() => new ElectableNames(NamedPerson())),
            Of(() => new WrittenName("Li", NameState.Ambiguous, ["Li 1", "Li 2"], 3)),
            Of(() => new OneStepOffice(Office.Member, 2)),
            Of<IEnumerable<OneStepOffice>>(() => [new(Office.Member, 2)]),
            Of(() => OneStepRules().OpenBox(new(NamedPerson()), new OneStepOffice(Office.Member, 1))),
            Of(OneStepCount),
            Of(() => OneStepCount().Offices[0]),
            Of(() => new PersonVotes("Li", 2, 1, 3)),
            Of(OneStepElection),
            Of(() => OneStepRules().Decide(OneStepElection())),
            Of(() => OneStepRules().Decide(OneStepElection()).Offices[0]),
            Of(() => OneStepRules().DecideNomination(OneStepElection())),
            Of(() => OneStepRules().DecideNomination(OneStepElection()).Offices[0]),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfOpenSelections =>
        [
            Of(() => new OpenSelectionNorms(new("body/kind", "kind", "类"))),
            Of(() => OpenSelectionRules.From(National, OpenSelectionNorms.YouthLeagueHead)),
            Of(() => Points.Of(7, 8)),
            Of(() => new EntryWay(EntryWays.Self, 3)),
            Of<ValueList<EntryWay>>(() => [new(EntryWays.Self, 3)]),
            Of(Panel),
            Of<ValueList<SelectionPanel>>(() => [Panel()]),
            Of(() => new SelectionRound { Round = Word(), Panels = [Panel()] }),
            Of(() => new EvaluationWeight(Word(), Ratio.Of(1, 1))),
            Of(Entry),
            Of<ValueList<SelectionEntry>>(() => [Entry()]),
            Of(() => new Score(Word(), "Judge", "Li", Points.Of(7, 8))),
            Of<ValueList<Score>>(() => [new(Word(), "Judge", "Li", Points.Of(7, 8))]),
            Of(() => new SelectionScores { Round = Word(), Scores = [] }),
            Of<ValueList<SelectionScores>>(() => [new() { Round = Word(), Scores = [] }]),
            Of(() => new EvaluationScore(Word(), "Li", Points.Of(7, 8))),
            Of<ValueList<EvaluationScore>>(() => [new(Word(), "Li", Points.Of(7, 8))]),
            Of(Objection),
            Of<ValueList<SelectionObjection>>(() => [Objection()]),
            Of(() => new SelectionNotice { Proposed = ["Li"], From = new(2026, 3, 1) }),
            Of(Selection),
            Of(() => new SelectedPerson("Li", SelectionState.Through, Word())),
            Of(() => new ScoredPerson("Li", Points.Of(7, 8), 1)),
            Of<ValueList<ScoredPerson>>(() => [new("Li", Points.Of(7, 8), 1)]),
            Of(() => new SelectionRoundResult(Word(), [], ["Li"], [], 0, IsDetermined: true)),
            Of(() =>
                OpenSelectionRules
                    .From(National, OpenSelectionNorms.YouthLeagueHead)
                    .Decide(Selection(), new(2026, 3, 1))
            ),
        ];

    private static Label Word() => new("family/word", "word", "词");

    private static ConfidenceBallot Trust() => new() { Tally = Recommended(), Posts = 1 };

    private static ConfidenceRules TrustRules() =>
        ConfidenceRules.From(Suizhou2005.Layer, ElectionNorms.PartyBranchCommittee.TwoBallots.Confidence);

    private static TwoBallotElection TwoBallots() => new() { Confidence = Trust() };

    private static TwoBallotRules TwoBallotRules() =>
        global::GrassrootsDemocracy.Elections.Party.TwoBallots.TwoBallotRules.From(
            Suizhou2005.Layer,
            ElectionNorms.PartyBranchCommittee,
            Franchise.PartyMembers
        );

    private static WrittenOpinion Opinion() =>
        new()
        {
            Member = "Wang",
            Stance = Stance.For,
            ReceivedOn = new(2026, 3, 1),
        };

    private static AdmissionCase Case() =>
        new()
        {
            Name = "Li",
            For = 5,
            Against = 1,
            Opinions = [Opinion()],
        };

    private static AdmissionMeeting AdmissionFacts() =>
        new()
        {
            Day = new(2026, 3, 2),
            Attendance = new() { Due = 9, Present = 6 },
            Cases = [Case()],
        };

    private static OneStepRules OneStepRules() =>
        global::GrassrootsDemocracy.Elections.Vote.OneStep.OneStepRules.From(
            National,
            ElectionNorms.VillagersCommittee,
            Franchise.Voters
        );

    private static NamedPerson NamedPerson() => new() { Name = "Li", Spellings = ["Lee"] };

    private static OneStepCount OneStepCount()
    {
        var box = OneStepRules().OpenBox(new(NamedPerson()), new OneStepOffice(Office.Member, 1));
        box.Add("Li");
        box.Add("Lee");
        return box.Close();
    }

    private static OneStepElection OneStepElection() =>
        new()
        {
            Body = Body(),
            Day = new(2026, 3, 1),
            Roll = new() { Franchise = Franchise.Voters, Registered = 3 },
            Count = OneStepCount(),
        };

    private static SelectionPanel Panel() => new() { Judges = Word(), Weight = Ratio.Of(1, 1) };

    private static SelectionEntry Entry() => new() { Name = "Li", Way = EntryWays.Self };

    private static SelectionObjection Objection() => new() { Person = "Li", On = new(2026, 3, 1) };

    private static OpenSelection Selection() => new() { Posts = 1, Entries = [Entry()] };
}
