using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>A line of a filled-in ballot as a clerk reads it out.</summary>
/// <param name="Column">The place of the column on the paper, from zero.</param>
/// <param name="Name">The name, printed or written; of an unreadable line whatever is read.</param>
/// <param name="Mark">The mark beside it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ColumnLine(int Column, string Name, LineMark Mark = LineMark.For)
{
    /// <summary>Gets the name, printed or written.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);
}
