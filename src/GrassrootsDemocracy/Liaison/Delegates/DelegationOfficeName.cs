namespace GrassrootsDemocracy.Liaison.Delegates;

// An office and the delegation whose it is, in words.
internal sealed record DelegationOfficeName(string Delegation, Label Office) : Readable
{
    public override string ToString(Language language) =>
        new Words("{1}, {0}", "{0}{1}").Fill(language, Delegation, Office.ToString(language));
}
