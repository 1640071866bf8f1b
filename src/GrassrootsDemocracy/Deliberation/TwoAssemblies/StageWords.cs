namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

// A sentence of this room about one or more stages, put into words when it is read.
internal sealed record StageWords(Words Said, ValueList<IReadable> Stages, IReadable? Second = null)
    : Readable
{
    public override string ToString(Language language) =>
        Said.Fill(language, CommonWords.Join(Stages, language), Second?.ToString(language));
}
