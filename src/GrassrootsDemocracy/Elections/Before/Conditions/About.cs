namespace GrassrootsDemocracy.Elections.Before.Conditions;

// Whom and what a ledger line is about, such as "Li: lives here".
internal sealed record About(string Who, IReadable What) : Readable
{
    public override string ToString(Language language) =>
        new Words("{0}: {1}", "{0}（{1}）").Fill(language, Who, What.ToString(language));
}
