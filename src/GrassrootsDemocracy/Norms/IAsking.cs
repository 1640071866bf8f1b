namespace GrassrootsDemocracy.Norms;

// A value that can ask nothing at all, such as "at least none": whoever means that says that nothing is asked.
internal interface IAsking
{
    bool AsksSomething { get; }
}
