using System.Globalization;
using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Norms;

public class ConflictTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    private static readonly Rulebook Street = Rulebook
        .Named("Nation")
        .With(Days, 20, Article(14))
        .With(Share, new(Threshold.Majority, Base.Roll), Article(15), Latitude.Fixed)
        .Under("Street")
        .With(Days, 10, Article(3))
        .With(Share, new(Threshold.AtLeast(1, 2), Base.Roll), Article(4));

    [Fact]
    public void Every_conflict_is_listed_in_the_order_of_the_ids() =>
        Assert.Equal([Days, Share], Street.ConflictsWithSuperiors().Select(conflict => conflict.Name));

    [Fact]
    public void A_conflict_says_both_articles_and_that_the_superior_prevails()
    {
        var conflict = Street.ConflictsWithSuperiors()[0];

        Assert.Equal(
            "Street: days is \"10\" (Law (2026) art. 3), but \"20\" prevails (Law (2026) art. 14; may only be tightened)",
            conflict.ToString()
        );
        Assert.Equal(
            "Street：days为“10”（《法》（2026）第三条），但以“20”为准（《法》（2026）第十四条；只可从严）",
            conflict.ToString(Chinese)
        );
    }

    [Fact]
    public void A_conflict_reads_its_values_out()
    {
        var conflict = Street.ConflictsWithSuperiors()[1];

        Assert.Equal(
            "Street: share is \"at least 1/2 of those on the roll\" (Law (2026) art. 4), but \"more than 1/2 of those on the roll\" prevails (Law (2026) art. 15; may not be changed)",
            conflict.ToString()
        );
        Assert.Equal(Strictness.Looser, conflict.Strictness);
    }

    [Fact]
    public void A_conflict_is_a_breached_line_of_the_ledger_from_the_superior_article()
    {
        var conflict = Street.ConflictsWithSuperiors()[0];
        var finding = conflict.ToFinding();

        Assert.Equal(Verdict.Breached, finding.Verdict);
        Assert.Equal(KernelFindings.Conflict, finding.Rule);
        Assert.Equal($"[not met] {conflict} — Law (2026) art. 14", finding.ToString());
        Assert.Equal(
            $"【不符合】{conflict.ToString(Chinese)}——《法》（2026）第十四条",
            finding.ToString(Chinese)
        );
    }

    [Fact]
    public void An_own_norm_in_the_middle_is_reported_from_below_too() =>
        Assert.Equal(Street.ConflictsWithSuperiors(), Street.Under("Unit").ConflictsWithSuperiors());

    [Fact]
    public void A_rulebook_that_stands_alone_has_no_conflicts() =>
        Assert.Empty(Rulebook.Named("Nation").With(Days, 1, Article(1)).ConflictsWithSuperiors());
}
