using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts.Planning;

// Posts as the subject of a ledger line.
internal sealed record PostList(ValueList<Post> Posts) : IReadable
{
    public string ToString(Language language) => PlanWords.Of(Posts, language);

    public override string ToString() => ToString(Language.English);
}
