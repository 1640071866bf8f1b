namespace GrassrootsDemocracy.Elections.Before.Process;

// What a norm of a stage is a norm of: the kind of election and the stage.
internal sealed record StageOfElection(IReadable Kind, Label Stage) : Readable
{
    public override string ToString(Language language) =>
        new Words("{0}: {1}", "{0}：{1}").Fill(language, Kind.ToString(language), Stage.ToString(language));
}
