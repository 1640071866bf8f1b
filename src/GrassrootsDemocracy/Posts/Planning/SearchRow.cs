namespace GrassrootsDemocracy.Posts.Planning;

// A row as the search keeps it: positive weights, the heaviest first, and by how much they still exceed what is asked.
internal sealed class SearchRow(int[] literals, long[] weights, long least, bool isLearnt)
{
    public int[] Literals { get; } = literals;

    public long[] Weights { get; } = weights;

    // Beside the slack, for the two are compared whenever something is set.
    public long Heaviest { get; } = weights.Length > 0 ? weights[0] : 0;

    public long Least { get; } = least;

    public bool IsLearnt { get; } = isLearnt;

    public long Slack { get; set; }

    public bool IsDropped { get; set; }

    public long Use { get; set; }

    public long WeightOf(int literal) => Weights[Array.IndexOf(Literals, literal)];
}
