namespace GrassrootsDemocracy.Posts.Planning;

// Posts as the subject of a ledger line.
internal sealed record PostList(ValueList<Post> Posts) : Readable
{
    public override string ToString(Language language) => PlanWords.Of(Posts, language);
}
