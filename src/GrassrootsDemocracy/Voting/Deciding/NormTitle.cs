namespace GrassrootsDemocracy.Voting.Deciding;

// The norm that is missing, by its title and its id.
internal sealed record NormTitle(NormName Norm) : Readable
{
    public override string ToString(Language language) =>
        new Words("“{0}” ({1})", "“{0}”（{1}）").Fill(language, Norm.Title(language), Norm.Id);
}
