using System.Text;

namespace ItaSite.Search;

/// <summary>
/// Numbers of entries in rising order, each written as its distance from the one before: five bits a letter, lowest
/// first.
/// </summary>
internal sealed class PostingList
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int Bits = 5;
    private const int More = 1 << Bits;

    private readonly StringBuilder text = new();
    private int last = -1;

    /// <summary>A number that is the last already is not added again.</summary>
    public void Add(int number)
    {
        if (number == last)
            return;

        for (var distance = number - last - 1; ; distance >>= Bits)
        {
            var isLast = distance < More;
            text.Append(Letters[(distance & (More - 1)) | (isLast ? 0 : More)]);
            if (isLast)
                break;
        }

        last = number;
    }

    public override string ToString() => text.ToString();
}
