using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

/// <summary>A contact of a network, made or only attempted.</summary>
/// <param name="Day">The day.</param>
/// <param name="From">Who made it or tried to.</param>
/// <param name="To">Who was to be reached.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Contact(LocalDate Day, int From, int To)
{
    /// <summary>Gets whether it was made; otherwise it was only attempted.</summary>
    public bool Made { get; init; }

    /// <summary>Gets whether whoever made it was responsible on that day.</summary>
    public bool WasResponsible { get; init; }

    /// <summary>Gets in what way; <see langword="null"/> when it is not known.</summary>
    public Label? Way { get; init; }
}
