using GrassrootsDemocracy.Liaison.Appeals;
using GrassrootsDemocracy.Liaison.Delegates;

namespace GrassrootsDemocracy.Rulebooks.Localities;

/// <summary>
/// A district's Youth League (共青团某区委): standing delegations over a whole term, and written opinions that are answered
/// one by one and reopened when their authors are not satisfied.
/// </summary>
/// <remarks>
/// Known from a report that names neither the district's code nor days; so the layer is not in the catalogue and a host lays
/// it over the rulebook of the day itself.
/// </remarks>
public static class YouthLeague
{
    /// <summary>Gets the layer of the league's own norms.</summary>
    public static Rulebook Layer { get; } =
        Rulebook
            .Named("A district's Youth League", "共青团某区委")
            .With(DelegateTermNorms.Delegations, CountRange.Exactly(10), Source, Latitude.MayFill)
            .With(
                DelegateTermNorms.DelegationOffices,
                [DelegationOffices.Head, DelegationOffices.Deputy, DelegationOffices.SecretaryGeneral],
                Source
            )
            .With(DelegateTermNorms.SpecialGroups, new CountRange(1, long.MaxValue), Source)
            .With(Opinions.EveryoneAnswered, value: true, Source)
            .With(Opinions.SatisfactionRecorded, value: true, Source)
            .With(Opinions.Reopening, [Satisfactions.Unsatisfied], Source);

    private static AppealNorms Opinions => AppealNorms.For(AppealChannels.WrittenOpinion);

    private static Citation Source =>
        new(
            new("Report on a district's Youth League", "共青团某区委基层民主实践报告", "—"),
            Provision.Named("standing delegates", "团代表常任制"),
            TextStatus.Confirmed
        );
}
