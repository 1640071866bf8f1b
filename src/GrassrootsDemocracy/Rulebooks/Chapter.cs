namespace GrassrootsDemocracy.Rulebooks;

// A subject of an instrument, with how the ids of its norms begin.
internal sealed class Chapter(Subject subject, params string[] ids)
{
    public Subject Subject => subject;

    public string[] Ids => ids;
}
