namespace GrassrootsDemocracy.Disclosure;

// A place and a part of the village where something must hang; a null is any.
internal sealed record Spot(Label? Place, string? Part)
{
    public bool Is(Posting posting) =>
        (Place is null || Place == posting.Place)
        && (Part is null || string.Equals(Part, posting.Part, StringComparison.Ordinal));

    // What nobody says of a posting it may be.
    public bool May(Posting posting) =>
        (Place is null || posting.Place is null || Place == posting.Place)
        && (
            Part is null
            || posting.Part is null
            || string.Equals(Part, posting.Part, StringComparison.Ordinal)
        );
}
