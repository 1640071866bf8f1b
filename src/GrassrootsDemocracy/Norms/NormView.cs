namespace GrassrootsDemocracy.Norms;

// A norm that is stated in one form and read in another as well: whoever states it in either form states the same norm.
internal abstract class NormView<T>
    where T : notnull
{
    public abstract NormName Said { get; }

    public abstract Strictness Compare(T value, T other);

    public abstract Norm Stated(Norm<T> norm);

    // Null where what is said cannot be put in this form.
    public abstract Norm<T>? Read(Norm norm);
}

internal sealed class NormView<T, TSaid>(
    NormName<TSaid> said,
    Func<Norm<TSaid>, Norm<T>?> read,
    Func<T, TSaid> state
) : NormView<T>
    where T : notnull
    where TSaid : notnull
{
    public override NormName Said => said;

    public override Strictness Compare(T value, T other) => said.Order(state(value), state(other));

    public override Norm Stated(Norm<T> norm) => said.Stated(state(norm.Value), norm.Source, norm.Latitude);

    public override Norm<T>? Read(Norm norm) => said.Read(norm) is Norm<TSaid> value ? read(value) : null;
}
