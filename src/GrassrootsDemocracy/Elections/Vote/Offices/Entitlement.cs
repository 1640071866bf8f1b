namespace GrassrootsDemocracy.Elections.Vote.Offices;

// Who may stand for an office, as far as nominations, rounds before and wishes are known.
internal static class Entitlement
{
    public static HashSet<string> Of(OfficeOutcome outcome, Office office)
    {
        var people = outcome.Election.People;
        var seated = outcome.Seating.Members.ToList();
        if (outcome.Rules.StandingFor(office) == OfficeStanding.ElectedMembers)
        {
            return [.. seated.Select(claim => claim.Name)];
        }

        var names = people
            .Where(person => person.CannotServe is null)
            .Where(person =>
                person.NominatedFor.Any(nominated => nominated == office)
                || (person.StandsAgain == true && Stood(outcome, person.Name, office))
            )
            .Select(person => person.Name)
            .ToHashSet(StringComparer.Ordinal);

        // Whoever was elected in a round before does not stand again.
        names.ExceptWith(
            seated.Where(claim => IsBefore(outcome, claim.Ballot.Office, office)).Select(claim => claim.Name)
        );
        return names;
    }

    private static bool Stood(OfficeOutcome outcome, string name, Office office) =>
        outcome.Rules.StandingFor(office) == OfficeStanding.NominatedOrNotElected
        && outcome
            .Seating.Ballots.Where(ballot => IsBefore(outcome, ballot.Office, office))
            .Any(ballot => ballot.Vote.Record.Tally.Paper.Options.Contains(name, StringComparer.Ordinal));

    private static bool IsBefore(OfficeOutcome outcome, Office earlier, Office later)
    {
        var rounds = outcome.Rules.Rounds.Norm?.Value.ToList() ?? [];
        var place = rounds.FindIndex(round => Holds(round, earlier));
        return place >= 0 && place < rounds.FindIndex(round => Holds(round, later));
    }

    private static bool Holds(OfficeRound round, Office office) =>
        round.Offices.Any(other => other == office);
}
