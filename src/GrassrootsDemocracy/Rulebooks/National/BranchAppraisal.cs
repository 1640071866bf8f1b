using GrassrootsDemocracy.Accountability.Appraisals;

namespace GrassrootsDemocracy.Rulebooks.National;

// The members of a party branch are appraised about once a year (民主评议党员): by what each says of himself, what they say of each
// other and a test; the committee or the meeting then fixes the grade. "About" is a guideline.
internal static class BranchAppraisal
{
    public static Rulebook WithBranchAppraisal(this Rulebook rulebook, Instrument regulation)
    {
        var (norms, article) = (
            AppraisalNorms.PartyMembers,
            new Citation(regulation, Provision.Named("ch. 5", "第五章"), TextStatus.Confirmed)
        );
        return rulebook
            .With(norms.Appraised, [AppraisedCircles.BranchMembers], article)
            .With(norms.By, [Bodies.PartyMembersAssembly], article)
            .With(norms.Every, Cadence.AtLeast(1, CadenceUnit.Year), article, Latitude.MayFill)
            .With(norms.Steps, [AppraisalSteps.Self, AppraisalSteps.Peers, AppraisalSteps.Test], article)
            .With(norms.FixedBy, [Bodies.PartyBranchCommittee, Bodies.PartyMembersAssembly], article);
    }
}
