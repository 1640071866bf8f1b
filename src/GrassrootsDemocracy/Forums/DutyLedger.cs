namespace GrassrootsDemocracy.Forums;

// Writes the lines about who was on duty. A turn is that of whoever was replaced, also where somebody else took it.
internal sealed class DutyLedger(ForumRules rules, ForumLog facts, List<ForumMeeting> held)
{
    public IEnumerable<Finding?> Lines() =>
        [.. TurnLines.Of(rules, Taken.Sum, ForumWords.OnDuty, Open), Substitutions()];

    private Turns Taken =>
        new(
            held.Select(meeting => meeting.TurnOf)
                .OfType<string>()
                .Concat(facts.Cadres ?? [])
                .Distinct(StringComparer.Ordinal)
                .Select(id => new DutyPerson { Id = id }),
            held.Select(meeting => (meeting.Day, meeting.TurnOf))
        );

    // How many turns may be anybody's, and whether others than those who are known take turns.
    private (int Turns, Words Fact)? Open =>
        held.Count(meeting => meeting.TurnOf is null) is > 0 and var unknown
            ? (unknown, ForumWords.WhoWasOnDuty)
        : facts.Cadres is null ? (0, ForumWords.WhoTakesTurns)
        : null;

    // Somebody else came than the rota says, and the records do not say in whose place.
    private Finding? Substitutions()
    {
        var turns = facts.Rota.ToDictionary(turn => turn.Day, turn => turn.Person);
        var known = held.Where(HasTurn).ToList();
        var unrecorded = known.Count(meeting =>
            meeting.TurnOf is { } of && !string.Equals(of, turns[meeting.Day], StringComparison.Ordinal)
        );
        return rules.Substitutions.NoneOtherwise(
            ForumFindings.Substitutions,
            unrecorded,
            most: 0,
            known.Exists(meeting => meeting.TurnOf is null) ? ForumWords.WhoWasOnDuty
                : held.Exists(meeting => !HasTurn(meeting) && meeting.IsAdHoc != true)
                    ? ForumWords.WhoseTurnItWas
                : null
        );

        // What is held ad hoc is nobody's turn.
        bool HasTurn(ForumMeeting meeting) => turns.GetValueOrDefault(meeting.Day) is not null;
    }
}
