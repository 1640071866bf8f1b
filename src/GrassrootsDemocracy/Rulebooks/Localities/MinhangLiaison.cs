using GrassrootsDemocracy.Liaison.Delegates;

namespace GrassrootsDemocracy.Rulebooks.Localities;

// The rights of Minhang's delegates between sessions. The report names what is owed and no days.
internal static class MinhangLiaison
{
    public static Rulebook WithDelegateTerm(this Rulebook rulebook, Citation source) =>
        rulebook.With(
            DelegateTermNorms.Rights,
            [
                new(DelegateRights.Proposal),
                new(DelegateRights.Investigation) { IsBySpecialty = true },
                new(DelegateRights.Attendance) { IsBySignUp = true },
                new(DelegateRights.Consultation) { OwesPapers = true },
                new(DelegateRights.Opinion) { OwesAnswer = true },
                new(DelegateRights.Briefing),
                new(DelegateRights.Appraisal),
                new(DelegateRights.Inspection),
            ],
            source
        );
}
