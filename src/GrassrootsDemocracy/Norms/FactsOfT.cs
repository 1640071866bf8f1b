namespace GrassrootsDemocracy.Norms;

/// <summary>Facts that rules decide at once; a catalogue finds the rules.</summary>
/// <typeparam name="TOutcome">What comes of them.</typeparam>
public abstract record Facts<TOutcome> : Facts
{
    private protected Facts() { }

    // The rules of the institution are read in a rulebook, and asked.
    internal abstract TOutcome DecidedBy(Rulebook rulebook);
}
