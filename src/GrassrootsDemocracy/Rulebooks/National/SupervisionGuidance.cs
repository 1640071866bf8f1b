using GrassrootsDemocracy.Posts;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>The guidance of 2017 on village supervision committees (关于建立健全村务监督委员会的指导意见): size, chair and term.</summary>
/// <remarks>
/// It is guidance: "usually" (一般) three to five, and the secretary in principle (原则上) not the chair. It was reported on
/// 2017-12-04; the day it was issued is taken to be that day.
/// </remarks>
public static class SupervisionGuidance
{
    /// <summary>Gets the editions by the day each came into force.</summary>
    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the guidance on village supervision committees",
            checkedOn: new(2026, 11, 23),
            (new(2017, 12, 4), Of2017)
        );

    private static Rulebook Of2017()
    {
        var guidance = new Instrument(
            "Guidance on Village Supervision Committees",
            "关于建立健全村务监督委员会的指导意见",
            new(2017, 12, 4),
            new(2017, 12, 4)
        );
        return Rulebook
            .Named(guidance.Name, guidance.ChineseName)
            .Chapter(
                [
                    "election.village-supervision-committee",
                    .. About.Posts(Bodies.VillageSupervisionCommittee),
                ],
                book => book.WithCommittee(guidance)
            );
    }

    private static Rulebook WithCommittee(this Rulebook rulebook, Instrument guidance)
    {
        var item2 = new Citation(guidance, Provision.Named("item 2", "第二项"), TextStatus.Read);
        var norms = PostNorms.VillageSupervisionCommittee;
        return rulebook
            .With(norms.Size, new CountRange(3, 5), item2, Latitude.MayFill)
            .With(norms.TermAs, Bodies.VillagersCommittee, item2, Latitude.Fixed)
            .With(
                norms.BarredInPrinciple,
                [new() { Holders = DualLabels.Secretaries, From = Office.Director }],
                item2
            );
    }
}
