using GrassrootsDemocracy.Liaison;
using NodaTime;
using QuikGraph;

namespace GrassrootsDemocracy.Benchmarks.Data;

/// <summary>A network as a host holds it: links in two lists, people numbered by locality.</summary>
internal sealed class District
{
    private const int LinksOfOne = 10;

    /// <summary>Makes a network.</summary>
    /// <param name="delegates">Those who are responsible.</param>
    /// <param name="residents">Those for whom they are.</param>
    /// <param name="links">The links of each resident.</param>
    public District(int delegates, int residents, int links = LinksOfOne)
    {
        Delegates = delegates;
        Residents = residents;
        From = new int[residents * links];
        To = new int[residents * links];
        var at = 0;
        for (var i = 0; i < residents; i++)
        {
            for (var link = 0; link < links; link++, at++)
            {
                // The delegates of the place, and as many of the places around as it takes.
                From[at] = (int)(((long)i * delegates / residents) + link) % delegates;
                To[at] = delegates + i;
            }
        }
    }

    private District(District other, int[] from, int[] to)
    {
        (Delegates, Residents) = (other.Delegates, other.Residents);
        (From, To) = (from, to);
    }

    public static LocalDate Day { get; } = new(2009, 1, 1);

    public int Delegates { get; }

    public int Residents { get; }

    public int[] From { get; }

    public int[] To { get; }

    /// <summary>Makes the same network with its links delegate by delegate.</summary>
    public District ByDelegate()
    {
        var keys = From.Zip(To, (from, to) => ((long)from << 32) | (uint)to).Order().ToArray();
        return new(
            this,
            [.. keys.Select(key => (int)(key >> 32))],
            [.. keys.Select(key => (int)(key & int.MaxValue))]
        );
    }

    /// <summary>Makes the same network with its links in no order.</summary>
    public District Shuffled()
    {
        var (from, to) = ((int[])From.Clone(), (int[])To.Clone());
        new Random(42).Shuffle(from);
        new Random(42).Shuffle(to);
        return new(this, from, to);
    }

    public LiaisonNetwork Build()
    {
        var builder = new NetworkBuilder();
        builder.AddMany(LiaisonRoles.GrassrootsDelegate, Delegates);
        builder.AddMany(LiaisonRoles.Resident, Residents);
        builder.LinkMany(LinkKinds.DelegateToResident, From, To, Day);
        return builder.Build();
    }

    /// <summary>Builds the network and asks for both sides of a link, of which the library makes one when it is asked for.</summary>
    public LiaisonNetwork BuildBothSides()
    {
        var network = Build();
        var view = network.AsOf(Day);
        _ = view.LinkedTo(LinkKinds.DelegateToResident, From[0]);
        _ = view.LinkedBy(LinkKinds.DelegateToResident, To[0]);
        return network;
    }

    public BidirectionalGraph<int, SEdge<int>> BuildPeerOfBothSides()
    {
        var graph = new BidirectionalGraph<int, SEdge<int>>(allowParallelEdges: true, Delegates + Residents);
        for (var i = 0; i < Delegates + Residents; i++)
        {
            graph.AddVertex(i);
        }

        for (var i = 0; i < From.Length; i++)
        {
            graph.AddEdge(new(From[i], To[i]));
        }

        return graph;
    }

    public AdjacencyGraph<int, SEdge<int>> BuildPeer()
    {
        var graph = new AdjacencyGraph<int, SEdge<int>>(allowParallelEdges: true, Delegates + Residents);
        for (var i = 0; i < Delegates + Residents; i++)
        {
            graph.AddVertex(i);
        }

        for (var i = 0; i < From.Length; i++)
        {
            graph.AddEdge(new(From[i], To[i]));
        }

        return graph;
    }

    /// <summary>Coverage and loads by the peer.</summary>
    public (int Covered, int Most) CheckPeer(AdjacencyGraph<int, SEdge<int>> graph)
    {
        var (covered, most) = (new HashSet<int>(), 0);
        for (var i = 0; i < Delegates; i++)
        {
            most = Math.Max(most, graph.OutDegree(i));
            foreach (var edge in graph.OutEdges(i))
            {
                covered.Add(edge.Target);
            }
        }

        return (covered.Count, most);
    }

    /// <summary>Coverage and loads by the library.</summary>
    public static (int Covered, int Most) Check(LiaisonNetwork network)
    {
        var view = network.AsOf(Day);
        return (
            view.Coverage(LinkKinds.DelegateToResident).Covered,
            view.Load(LinkKinds.DelegateToResident).Most
        );
    }
}
