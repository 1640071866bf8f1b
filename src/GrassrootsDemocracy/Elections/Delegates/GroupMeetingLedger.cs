using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Delegates;

// The lines of a group's meeting. Whoever came, adults or households' delegates, fixes the whole that is asked for.
internal readonly struct GroupMeetingLedger(DelegateRules rules, GroupMeeting facts)
{
    public IEnumerable<Finding> Lines()
    {
        var of = facts.IsOfHouseholds ? Base.HouseholdDelegates : Base.Entitled;
        var whole = facts.IsOfHouseholds ? facts.Households : facts.Adults;
        var quotas = rules.GroupMeeting.Norm?.Value.Where(rule => rule.Quota.Of == of).ToList();
        var attendance = quotas switch
        {
            null => rules.GroupMeeting.Unfilled(facts.Present, whole),
            [] => Measure.AtLeast(0, 1),
            [var only, ..] => Part(facts.Present, only.Quota, whole),
        };
        var votes = rules.GroupMajority.Norm is { Value: var quota }
            ? Part(facts.Votes, quota, quota.Of == Base.Present ? facts.Present : null)
            : rules.GroupMajority.Unfilled(facts.Votes, facts.Present);
        return
        [
            new(DelegateFindings.GroupMeeting, attendance, rules.GroupMeeting.Source),
            new(DelegateFindings.GroupMajority, votes, rules.GroupMajority.Source) { Subject = facts.Head },
        ];
    }

    // More present than there are, or more votes than present: one number is wrong, and nobody can say which.
    private static Measure Part(long actual, Quota quota, long? whole) =>
        actual > whole && whole > 0
            ? Measure.Awaiting(actual, whole.Value, whole)
            : Measure.OfQuota(actual, quota, whole);
}
