using GrassrootsDemocracy.Posts;
using static GrassrootsDemocracy.Norms.Latitude;

namespace GrassrootsDemocracy.Rulebooks.National;

// The guidance of 2017 on village supervision committees (关于建立健全村务监督委员会的指导意见): size, chair and term. It is guidance:
// "usually" (一般) three to five, and the secretary in principle (原则上) not the chair. It was reported on 2017-12-04; the day it
// was issued is taken to be that day.
internal static class SupervisionGuidance
{
    public static Timeline<Rulebook> Editions { get; } =
        Chapters
            .On([
                "election.village-supervision-committee",
                .. About.Posts(Bodies.VillageSupervisionCommittee),
            ])
            .Editions(
                "the guidance on village supervision committees",
                checkedOn: new(2026, 11, 23),
                (
                    new(
                        "Guidance on Village Supervision Committees",
                        "关于建立健全村务监督委员会的指导意见",
                        new(2017, 12, 4),
                        new(2017, 12, 4)
                    ),
                    Of2017
                )
            );

    private static PostNorms N => PostNorms.VillageSupervisionCommittee;

    private static Edition Of2017(Instrument law) =>
        new Edition(law)
            .Place("item 2", "第二项")
            .Says(it =>
                it.With(N.Size, new CountRange(3, 5), MayFill)
                    .With(N.TermAs, Bodies.VillagersCommittee, Fixed)
                    .With(
                        N.BarredInPrinciple,
                        [new() { Holders = DualLabels.Secretaries, From = Office.Director }]
                    )
            );
}
