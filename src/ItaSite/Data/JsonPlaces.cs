using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Data;

/// <summary>Where the bytes of a text stand in it, asked from top to bottom: nothing is counted twice.</summary>
internal sealed class JsonPlaces(SourceText source, byte[] bytes)
{
    private int at;
    private int letters;

    public Place At(long index)
    {
        if (index < at)
            (at, letters) = (0, 0);

        letters += Encoding.UTF8.GetCharCount(bytes, at, (int)index - at);
        at = (int)index;
        return source.PlaceAt(letters);
    }
}
