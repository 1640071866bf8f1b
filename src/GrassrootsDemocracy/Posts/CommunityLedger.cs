using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts;

// The lines on the bodies of a community together.
internal sealed class CommunityLedger(PostRules rules, RosterDay on)
{
    public IEnumerable<Finding> Lines() => rules.Headcount.IsOpen || on.Holdings.Count == 0 ? [] : [];
}
