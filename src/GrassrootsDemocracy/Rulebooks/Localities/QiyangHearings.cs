using GrassrootsDemocracy.Deliberation.Hearings;

namespace GrassrootsDemocracy.Rulebooks.Localities;

// Hearings at four levels (四级听证), with the same rights before, at and after the decision at each.
internal static class QiyangHearings
{
    public static Rulebook WithFourLevelHearings(this Rulebook rulebook, Citation source) =>
        Levels.Aggregate(
            rulebook,
            (layer, norms) =>
                layer
                    .With(norms.Forms, [HearingForms.Hearing], source, Latitude.MayFill)
                    .With(norms.RightsBefore, [HearingRights.Know], source)
                    .With(norms.RightsAt, [HearingRights.Discuss], source)
                    .With(norms.RightsAfter, [HearingRights.Supervise], source)
        );

    private static ValueList<HearingNorms> Levels =>
        [HearingNorms.County, HearingNorms.Town, HearingNorms.Village, HearingNorms.VillagersGroup];
}
