using GrassrootsDemocracy.Elections;

namespace GrassrootsDemocracy.Rulebooks.National;

// The questions on which the national laws are silent and which they leave to the provinces' election methods.
internal static class ProvincialTerms
{
    public static Rulebook LeavingToProvinces(this Rulebook rulebook, ElectionNorms norms, Citation source) =>
        rulebook
            .LeavingOpen(norms.WriteIns, source)
            .LeavingOpen(norms.ExcessBallots, source)
            .LeavingOpen(norms.OverMarked, source)
            .LeavingOpen(norms.Blank, source)
            .LeavingOpen(norms.Tie, source)
            .LeavingOpen(norms.FurtherCandidates, source)
            .LeavingOpen(norms.FurtherTurnout, source)
            .LeavingOpen(norms.Vacancies, source);
}
