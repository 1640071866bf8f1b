namespace GrassrootsDemocracy.Elections.Vote.OneStep;

// Ballots that say the same, and that can be read in several ways.
internal sealed class OneStepPile((int Column, string Written)[] names)
{
    public IReadOnlyList<(int Column, string Written)> Names { get; } = names;

    public long Ballots { get; set; }
}
