namespace GrassrootsDemocracy.Posts;

// What a line of the ledger is about: a body or a post, and what of it.
internal sealed record About(IReadable What, IReadable More) : Readable
{
    public override string ToString(Language language) =>
        new Words("{0} — {1}", "{0}：{1}").Fill(language, What.ToString(language), More.ToString(language));
}
