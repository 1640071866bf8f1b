namespace GrassrootsDemocracy.Elections;

// A lot counts only if a norm says so and it was drawn among exactly those who are tied, for exactly their seats.
internal static class TieLots
{
    public static bool Fits(ElectionRules rules, ElectionRecord record, Decision decision)
    {
        if (rules.Tie.Norm?.Value != TieBreak.Lot || record.Lot is not { } lot)
        {
            return false;
        }

        var contestants = new Contestants(rules, record);
        var tied = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < contestants.Count; i++)
        {
            if (contestants.Votes(i) == decision.CutOff)
            {
                tied.Add(contestants.Name(i));
            }
        }

        return lot.IsOf(tied, record.Contest.Seats - decision.Elected);
    }
}
