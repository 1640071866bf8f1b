using GrassrootsDemocracy.Liaison;

namespace GrassrootsDemocracy.Rulebooks.Localities;

// Three links and four councils (三联四会): each link and each council at least once every half-year. For whom a link is kept
// up the report does not say word by word: it links every delegate to a committee member, so whoever is linked is met.
internal static class MinhangLinks
{
    private static readonly Citation Source = new(
        new Instrument("Minhang district, three links, four councils", "闵行区“三联四会”制度", "2008"),
        Provision.Named("as reported in 2009", "据2009年报道"),
        TextStatus.Confirmed
    );

    public static Rulebook WithMinhangLinks(this Rulebook rulebook)
    {
        var halfYearly = Cadence.AtLeast(1, CadenceUnit.HalfYear);
        var duty = new ContactDuty(halfYearly, DutyBase.EachPerson);
        return rulebook
            .With(LiaisonNorms.CountyMemberToDelegate.Contact, duty, Source)
            .With(LiaisonNorms.GrassrootsMemberToDelegate.Contact, duty, Source)
            .With(LiaisonNorms.DelegateToResident.Contact, duty, Source)
            .With(LiaisonNorms.StandingCommitteeCouncil.Activity, halfYearly, Source)
            .With(LiaisonNorms.GrassrootsCommitteeCouncil.Activity, halfYearly, Source)
            .With(LiaisonNorms.BranchCouncil.Activity, halfYearly, Source)
            .With(LiaisonNorms.RepresentativesCouncil.Activity, halfYearly, Source);
    }
}
