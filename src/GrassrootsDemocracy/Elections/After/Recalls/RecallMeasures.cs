namespace GrassrootsDemocracy.Elections.After.Recalls;

// The numbers of each requirement. The decision and the ledger both ask here, so that they cannot disagree.
internal static class RecallMeasures
{
    public static Timing SameFacts(RecallRules rules, Recall facts, LocalDate failed)
    {
        var received = facts.Petition.ReceivedOn;
        return received < failed
            ? Deadline.Within(failed, received, limit: null, facts.Calendar)
            : rules.SameFacts.Timed(
                limit => Deadline.After(failed, received, limit, facts.Calendar),
                Period.DaysBetween(failed, received)
            );
    }

    // Any one of the grounds is enough.
    public static Measure Grounds(RecallRules rules, Petition petition) =>
        rules.Grounds.Measure(
            grounds => Measure.AtLeast(petition.Grounds?.Count(grounds.Contains), 1),
            petition.Grounds?.Count
        );

    public static Measure? Excess(RecallVote vote) =>
        vote.Tally.Collected > vote.InNumbers.Possible
            ? Measure.Awaiting(vote.Tally.Collected, vote.InNumbers.Possible)
            : null;

    // Null where nobody asks: a majority of all who may vote is its own turnout.
    public static Measure? Turnout(RecallRules rules, RecallVote vote)
    {
        if (vote.InNumbers.TooManyPresent is { } tooMany)
        {
            return tooMany;
        }

        var isOpen = rules.Turnout.State is TermState.Silent or TermState.LeftToOthers;
        return isOpen && rules.Majority.Norm is { Value.Of: var of } && IsOfAll(of)
            ? null
            : rules.Turnout.Measure(vote.InNumbers.Turnout, vote.Number(Base.TookPart), vote.Roll.Registered);
    }

    public static Measure Votes(RecallRules rules, RecallVote vote, long votes) =>
        rules.Majority.Measure(
            quota => VoteNumbers.Part(votes, quota, vote.Number(quota.Of)),
            votes,
            vote.Number(Base.TookPart)
        );

    private static bool IsOfAll(Base of) =>
        of
            is Base.Roll
                or Base.Entitled
                or Base.Due
                or Base.Members
                or Base.Composition
                or Base.HouseholdDelegates
                or Base.ResidentsDelegates
                or Base.VillagersDelegates;
}
