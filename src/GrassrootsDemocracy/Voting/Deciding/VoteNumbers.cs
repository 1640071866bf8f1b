using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Deciding;

// The number that each base stands for in a vote by ballot, and what numbers of a vote cannot be: the same for an election
// and a recall.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct VoteNumbers(
    ElectoralRoll Roll,
    Tally Tally,
    Attendance? Attendance,
    long? Composition
)
{
    // The most ballots that there can be. What one station has too much is not made good by what another has too little.
    public long Possible =>
        Math.Min(
            Roll.Registered,
            Math.Min(Tally.Possible ?? long.MaxValue, Attendance?.Present ?? long.MaxValue)
        );

    public long? Of(Base of) =>
        of switch
        {
            Base.Roll => Roll.Registered,
            Base.HouseholdDelegates => Roll.Franchise == Franchise.HouseholdDelegates
                ? Roll.Registered
                : null,
            Base.ResidentsDelegates => Roll.Franchise == Franchise.ResidentsDelegates
                ? Roll.Registered
                : null,
            Base.Members => Roll.Franchise is Franchise.PartyMembers or Franchise.Committee
                ? Roll.Registered
                : null,
            Base.Entitled => Roll.Entitled,
            Base.Due => Attendance?.Due,
            Base.Present => Attendance?.Present,
            Base.TookPart => Attendance?.Present ?? Tally.Collected,
            Base.Issued => Tally.Issued,
            Base.Collected => Tally.Collected,
            Base.Valid => Tally.Valid,
            Base.Composition => Composition,
            _ => null,
        };

    // More came than were due or are on the roll: whatever a norm asks, one of the counts is wrong, and nobody can say which.
    public Measure? TooManyPresent =>
        Attendance is { Due: var due, Present: var present } && present > Math.Min(due, Roll.Registered)
            ? Measure.Awaiting(
                CommonWords.OneCountIsWrong,
                present,
                Math.Min(due, Roll.Registered),
                Math.Min(due, Roll.Registered)
            )
            : null;

    public Measure Turnout(TurnoutRule rule)
    {
        if (TooManyPresent is { } tooMany)
        {
            return tooMany;
        }

        var (part, whole) = (Of(rule.Who), Of(rule.Quota.Of));
        return part is null || whole is null ? Unknown(rule) : Part(part, rule.Quota, whole, Roll.Registered);
    }

    // What nobody counted lies between what is known; a verdict that all of it gives stands.
    private Measure Unknown(TurnoutRule rule)
    {
        var quota = rule.Quota;
        var (part, whole) = (Extent.Of(rule.Who, Of), Extent.Of(quota.Of, Of));
        var (fewest, most) = (
            Measure.OfQuota(part.Least, quota, whole.Most),
            Measure.OfQuota(part.Most, quota, Math.Max(1, whole.Least))
        );
        return part.Most > Roll.Registered || part.Most > whole.Most ? Part(Of(rule.Who), quota, whole: null)
            : fewest.Verdict == Verdict.Met && whole.Least > 0 ? fewest
            : most.Verdict == Verdict.Breached ? most
            : Measure.OfQuota(Of(rule.Who), quota, Of(quota.Of));
    }

    // The ballots against those who could cast them. Where nobody counted those who took part, their ballots are held against
    // what they cannot be more than: a number held against itself could never be too many.
    public Measure Excess(NormOrOpen<ExcessRule> term)
    {
        var collected = Tally.Collected;
        if (term.Norm is { Value: var rule })
        {
            var of = rule.Of switch
            {
                Base.TookPart when Attendance is null => Possible,
                Base.Issued => Tally.Possible,
                _ => Of(rule.Of),
            };
            return of is { } most
                ? Measure.AtMost(collected, most)
                : Measure.MissingFact(CommonWords.NumberOf(rule.Of), collected);
        }

        // Where the law is silent on an excess, there is a question only when there is an excess.
        return collected > Possible
            ? Measure.Awaiting(collected, Possible)
            : Measure.AtMost(collected, Possible);
    }

    // A part of a whole. More than everybody is no turnout, and more signatures than signers no petition: one of the two
    // counts is wrong, and nobody can say which.
    public static Measure Part(long? part, Quota quota, long? whole, long? everybody = null) =>
        whole > 0 && part > Math.Min(whole.Value, everybody ?? long.MaxValue)
            ? Measure.Awaiting(
                CommonWords.OneCountIsWrong,
                part.Value,
                Math.Min(whole.Value, everybody ?? long.MaxValue),
                whole
            )
            : Measure.OfQuota(part, quota, whole);
}
