namespace GrassrootsDemocracy.Norms;

// A value whose default says nothing, so that no norm takes it.
internal interface IStated
{
    bool IsStated { get; }
}
