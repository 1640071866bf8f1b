using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Papers;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Columns;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfPapers =>
        [
            Of(() => new PaperNorms(new("body/kind", "kind", "类"))),
            Of(PaperRules),
            Of(PaperColumn),
            Of<IEnumerable<PaperColumn>>(() => [PaperColumn()]),
            Of<ValueList<PaperColumn>>(() => [PaperColumn()]),
            Of(() => new PaperReading()),
            Of(() => new CertainName("Lao Li", "Li")),
            Of<ValueList<CertainName>>(() => [new("Lao Li", "Li")]),
            Of(() => new ColumnLine(0, "Li")),
            Of(ColumnPaper),
            Of(() => ColumnPaper().OpenBox()),
            Of(ColumnTally),
            Of(() => new DisputedBallots(2, Bodies.ElectionCommittee)),
            Of<ValueList<DisputedBallots>>(() => [new(2, Bodies.ElectionCommittee)]),
            Of(PaperCount),
            Of(() => PaperRules().Check(PaperCount())),
        ];

    private static PaperColumn PaperColumn() => new(Office.Member, new(["Li", "Wang"], limit: 1));

    private static ColumnPaper ColumnPaper() => PaperRules().Paper(PaperColumn());

    private static ColumnTally ColumnTally()
    {
        var box = ColumnPaper().OpenBox();
        box.Add(new ColumnLine(0, "Li"));
        box.Add(new(0, "Li"), new(0, "Wang"));
        return box.Count();
    }

    private static PaperCount PaperCount() =>
        new()
        {
            Body = new() { Name = "Willow", Jurisdiction = JurisdictionCode.Parse("420505") },
            Day = new(2026, 3, 14),
            Franchise = Franchise.Voters,
            Tally = ColumnTally(),
            Disputed = [new(2, Bodies.ElectionCommittee)],
        };

    private static PaperRules PaperRules() =>
        GrassrootsDemocracy.Elections.Vote.Papers.PaperRules.From(
            RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new(2026, 3, 1)),
            ElectionNorms.VillagersCommittee,
            Franchise.Voters
        );
}
