namespace GrassrootsDemocracy.Elections;

/// <summary>The decision on whether the seats that remain after a vote stay open (是否暂缺).</summary>
/// <param name="StayOpen">Whether they stay open.</param>
/// <param name="DecidedBy">Who decided; <see langword="null"/> when it is not known.</param>
public sealed record OpenSeats(bool StayOpen, Label? DecidedBy)
{
    // Whether seats may stay open: enough members are elected, and whoever decides on it said so, or, where nobody needs
    // to, the further elections asked for before were held: one, as the laws have it, unless a norm says that none is.
    internal static bool MayStay(ElectionRules rules, Contest contest, long members)
    {
        if (rules.Vacancies.Norm is not { Value: var least } || members < least)
        {
            return false;
        }

        var held = contest.Round == ElectionRound.Further ? contest.FurtherRound : 0;
        return !(held < rules.FurtherRounds.Norm?.Value)
            && (
                rules.VacanciesDecidedBy.Norm is { Value: var bodies }
                    ? contest.OpenSeats is { StayOpen: true, DecidedBy: { } by } && bodies.Contains(by)
                    : held > 0 || rules.FurtherRounds.Norm is { Value: 0 }
            );
    }
}
