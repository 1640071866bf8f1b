using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Hall's witness: posts that all need different holders, and fewer people who could hold any of them.
internal sealed class PlanShortage
{
    private readonly PlanModel _model;
    private readonly ulong[][] _able;

    private PlanShortage(PlanModel model)
    {
        _model = model;
        var words = (model.PersonCount + 63) / 64;
        _able = new ulong[model.PostCount][];
        for (var post = 0; post < model.PostCount; post++)
        {
            _able[post] = new ulong[words];
            for (var person = 0; person < model.PersonCount; person++)
            {
                if ((model.Eligible[person] & (1u << post)) != 0)
                {
                    _able[post][person / 64] |= 1UL << (person % 64);
                }
            }
        }
    }

    // The fewest posts that show a shortage; no post when there is none.
    public uint Fewest { get; private set; }

    // By how many people the worst shortage falls short: at least so many demands must give.
    public int Worst { get; private set; }

    public static PlanShortage In(PlanModel model)
    {
        var shortage = new PlanShortage(model);
        shortage.Extend(0, model.AllPosts, new ulong[(model.PersonCount + 63) / 64]);
        return shortage;
    }

    private void Extend(uint posts, uint open, ulong[] able)
    {
        var lack = BitOperations.PopCount(posts) - able.Sum(BitOperations.PopCount);
        Worst = Math.Max(Worst, lack);
        if (lack > 0 && (Fewest == 0 || BitOperations.PopCount(posts) < BitOperations.PopCount(Fewest)))
        {
            Fewest = posts;
        }

        for (var rest = open; rest != 0; rest &= rest - 1)
        {
            var post = BitOperations.TrailingZeroCount(rest);
            ulong[] more = [.. able.Zip(_able[post], (left, right) => left | right)];
            Extend(posts | (1u << post), rest & (rest - 1) & _model.Apart[post], more);
        }
    }
}
