namespace GrassrootsDemocracy.Procedures;

// What a norm of a stage is a norm of, with the names of all its norms: some of them may be those of a room.
internal sealed class StageSubject(IReadable words, StageNorms names) : IReadable
{
    public StageNorms Names => names;

    public string ToString(Language language) => words.ToString(language);

    public override string ToString() => ToString(Language.English);
}
