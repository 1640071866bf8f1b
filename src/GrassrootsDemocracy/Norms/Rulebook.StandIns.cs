using System.Collections.Immutable;

namespace GrassrootsDemocracy.Norms;

// Bodies that do what a layer asks of another.
public sealed partial class Rulebook
{
    private ImmutableArray<StandIn> _standIns = [];

    /// <summary>States that a body does whatever this layer asks of another, as a subdistrict office what is asked of a township (履行…的职责).</summary>
    /// <param name="body">The body that does it too.</param>
    /// <param name="of">The body that the layer names.</param>
    /// <param name="source">Where it stands.</param>
    /// <returns>
    /// A rulebook in which the one does wherever the other would, under every name that this layer itself states something of;
    /// what superiors alone say is not changed.
    /// </returns>
    /// <exception cref="ArgumentException">A body would stand in for itself.</exception>
    public Rulebook StandingIn(Label body, Label of, Citation source)
    {
        Guard.Against.Null(body);
        Guard.Against.Null(of);
        Guard.Against.Null(source);
        return body == of
            ? throw new ArgumentException(
                $"{body} is the same body: name the one that it stands in for.",
                nameof(of)
            )
            : new(this) { _standIns = [.. _standIns, new(body, of, source)] };
    }

    // Those that hold of a name: of every layer that says something under it.
    internal ValueList<StandIn> StandInsOf(NormName name)
    {
        var found = new List<StandIn>();
        for (var layer = this; layer is not null; layer = layer.Superior)
        {
            if (layer._standIns.Length > 0 && layer.Speaks(name.Said))
            {
                found.AddRange(layer._standIns);
            }
        }

        return [.. found];
    }

    private Norm? WithStandIns(NormName said, Norm? prevailing) =>
        StandInsOf(said).Aggregate(prevailing, (norm, one) => one.Joining(norm, said));

    private bool Speaks(NormName name)
    {
        for (var asked = name; asked is not null; asked = asked.General)
        {
            if (SaidOf(asked).Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
