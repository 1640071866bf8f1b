using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace GrassrootsDemocracy.Liaison;

/// <summary>Writes a network as it is on a day in the languages of drawing programs.</summary>
/// <remarks>
/// The text is the same for the same network, whatever order links were added in. Everybody whom a link of the kinds can
/// touch is drawn, those without any link too.
/// </remarks>
public static class NetworkDrawing
{
    /// <summary>Writes it for Graphviz, in its language DOT.</summary>
    /// <param name="view">The network on a day.</param>
    /// <param name="kinds">The kinds of link to draw.</param>
    /// <returns>The text, its lines ended by line feeds.</returns>
    public static string ToDot(NetworkView view, ValueList<LinkKind> kinds)
    {
        var (nodes, links) = Parts(view, kinds);
        var text = new StringBuilder("digraph liaison {\n  rankdir=LR;\n");
        foreach (var node in nodes)
        {
            text.Append(Invariant($"  n{node} [label=\"{Quoted(NameOf(view, node))}\"];\n"));
        }

        foreach (var (kind, from, to) in links)
        {
            text.Append(Invariant($"  n{from} -> n{to} [class=\"{Quoted(kind.Label.Key)}\"];\n"));
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>Writes it as a Mermaid flow chart.</summary>
    /// <param name="view">The network on a day.</param>
    /// <param name="kinds">The kinds of link to draw.</param>
    /// <returns>The text, its lines ended by line feeds.</returns>
    public static string ToMermaid(NetworkView view, ValueList<LinkKind> kinds)
    {
        var (nodes, links) = Parts(view, kinds);
        var text = new StringBuilder("flowchart LR\n");
        foreach (var node in nodes)
        {
            text.Append(Invariant($"  n{node}[\"{Entities(NameOf(view, node))}\"]\n"));
        }

        foreach (var (_, from, to) in links)
        {
            text.Append(Invariant($"  n{from} --> n{to}\n"));
        }

        return text.ToString();
    }

    private static (List<int> Nodes, List<(LinkKind Kind, int From, int To)> Links) Parts(
        NetworkView view,
        ValueList<LinkKind> kinds
    )
    {
        Guard.Against.Null(view);
        Guard.Against.Null(kinds);
        var nodes = new SortedSet<int>();
        var links = new List<(LinkKind, int, int)>();
        foreach (var kind in kinds.Distinct().OrderBy(kind => kind.Label.Id, StringComparer.Ordinal))
        {
            foreach (var from in Of(kind.From))
            {
                nodes.Add(from);
                links.AddRange(view.LinkedTo(kind, from).Select(to => (kind, from, to)));
            }

            nodes.UnionWith(Of(kind.To));
        }

        return ([.. nodes], links);

        IEnumerable<int> Of(ValueList<Label> roles) =>
            view
                .Network.Nodes.Stretches(roles)
                .SelectMany(stretch => Enumerable.Range(stretch.Start, stretch.End - stretch.Start));
    }

    // Neither program can read signs that are no text, and Mermaid refuses an empty name: who has no other is a number.
    private static string NameOf(NetworkView view, int node)
    {
        var name = string.Concat(
            view.Network.NameOf(node).Where(sign => sign == '\n' || !char.IsControl(sign))
        );
        return string.IsNullOrWhiteSpace(name) ? node.ToString(CultureInfo.InvariantCulture) : name;
    }

    private static string Quoted(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);

    // Mermaid reads its own entities; every sign that could mean something to it becomes one.
    private static string Entities(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            escaped.Append(
                Rune.IsLetterOrDigit(rune) || rune.Value == ' '
                    ? rune.ToString()
                    : Invariant($"#{rune.Value};")
            );
        }

        return escaped.ToString();
    }
}
