namespace GrassrootsDemocracy.Procedures;

// What a norm of a stage is a norm of, where one procedure is found in several places: the whole, and the stage.
internal sealed record StageOfWhole(IReadable Whole, Label Stage) : Readable
{
    public override string ToString(Language language) =>
        new Words("{0}: {1}", "{0}“{1}”环节").Fill(
            language,
            Whole.ToString(language),
            Stage.ToString(language)
        );
}
