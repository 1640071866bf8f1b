namespace GrassrootsDemocracy.Norms;

// What a host states of facts beside what they say themselves. Most state nothing, and share that.
internal sealed record Said
{
    public static Said Nothing { get; } = new();

    public Label? Kind { get; init; }

    public JurisdictionCode? Area { get; init; }

    public LocalDate? LawOf { get; init; }

    public ValueList<Circumstance> Circumstances { get; init; } = [];

    public ValueList<StatedNumber> Numbers { get; init; } = [];
}
