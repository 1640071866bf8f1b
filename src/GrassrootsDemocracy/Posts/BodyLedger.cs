using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts;

// The lines on one body.
internal sealed class BodyLedger(BodyRules rules, RosterDay on)
{
    public BodyResult Result() => new(rules.Body, on.MembersOf(rules.Body), []);
}
