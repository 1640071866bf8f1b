namespace GrassrootsDemocracy.Liaison;

// Whoever keeps up every link keeps it up with every person, and not the other way round.
internal static class DutyBases
{
    public static Strictness Joined(Strictness measure, DutyBase value, DutyBase other)
    {
        var per = Order.MoreIsStricter((int)value, (int)other);
        return measure == per || per == Strictness.Same ? measure
            : measure == Strictness.Same ? per
            : Strictness.Incomparable;
    }
}
