using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison.Appeals;

// Some acts of a day taken: where the appeal stands, which acts are left, and which of those fitted nothing at some time that
// they may have been at. Two that stand alike are equal.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AppealWay(AppealFold Fold, int Left, int Idle)
{
    public bool Equals(AppealWay other) =>
        Left == other.Left && Idle == other.Idle && Fold.StandsLike(other.Fold);

    public override int GetHashCode() => HashCode.Combine(Left, Idle, Fold.Misfits, Fold.Unit);
}
