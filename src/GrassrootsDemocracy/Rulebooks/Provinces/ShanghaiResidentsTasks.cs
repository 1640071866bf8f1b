using GrassrootsDemocracy.Services.Tasks;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// Shanghai's regulation on residents' committees on what it helps with (24 to 27) and certifies (28). The two lists are drawn up by
// the city and its districts, and were not read: what is on them a layer of the host says.
internal static class ShanghaiResidentsTasks
{
    public static Rulebook WithTasks(this Rulebook book, Instrument regulation)
    {
        var norms = TaskNorms.ResidentsCommittee;
        return book.Adding(
                norms.Duties,
                [
                    TaskItems.SocialSecurity,
                    TaskItems.Employment,
                    TaskItems.Relief,
                    TaskItems.PublicHealth,
                    TaskItems.FamilyPlanning,
                    TaskItems.CommunityEducation,
                    TaskItems.Culture,
                    TaskItems.Consumers,
                    TaskItems.ProtectedGroups,
                ],
                regulation.Read(24)
            )
            .Adding(
                norms.Duties,
                [TaskItems.Population, TaskItems.HousingEstates, TaskItems.CommunityCorrection],
                regulation.Read(25, 1)
            )
            .Adding(norms.Duties, [TaskItems.CityGrid], regulation.Read(25, 2))
            .Adding(norms.Duties, [TaskItems.JointPrevention, TaskItems.Safety], regulation.Read(26))
            .LeavingOpen(norms.Help, regulation.Read(27, 1))
            .With(norms.RefusesOtherHelp, value: true, regulation.Read(27, 1))
            .Adding(norms.Excluded, [TaskItems.DepartmentFunctions], regulation.Read(27, 1))
            .With(norms.Funded, value: true, regulation.Read(27, 2))
            .LeavingOpen(norms.Certificates, regulation.Read(28, 1))
            .With(norms.RefusesOtherCertificates, value: true, regulation.Read(28, 2));
    }
}
