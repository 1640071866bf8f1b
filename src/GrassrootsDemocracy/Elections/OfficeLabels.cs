using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections;

/// <summary>The usual offices by name; a rulebook may name others of its own.</summary>
public static class OfficeLabels
{
    /// <summary>Gets the secretary of the party branch (党支部书记).</summary>
    public static Label Secretary { get; } = new("secretary", "the secretary", "书记");

    /// <summary>Gets the director of the committee (主任).</summary>
    public static Label Director { get; } = new("director", "the director", "主任");

    /// <summary>Gets a deputy director (副主任).</summary>
    public static Label DeputyDirector { get; } = new("deputy-director", "the deputy director", "副主任");

    /// <summary>Gets a member of the committee (委员).</summary>
    public static Label Member { get; } = new("member", "a member", "委员");
}
