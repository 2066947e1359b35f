using System.IO.Compression;
using ItaSite.Files;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ItaSite.Pdf;

/// <summary>
/// PdfPig's own filters, but a stream that would unpack beyond the limit is refused before it is unpacked into memory.
/// </summary>
internal sealed class LimitedFilters : IFilterProvider
{
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) =>
        Limit(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Limit(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Limit(DefaultFilterProvider.Instance.GetAllFilters());

    private static IReadOnlyList<IFilter> Limit(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => filter is FlateFilter ? new LimitedFlate(filter) : filter)];

    private sealed class LimitedFlate(IFilter inner) : IFilter
    {
        /// <summary>Deflate packs at most 1032 bytes into one, so most streams need no trial.</summary>
        private const long Harmless = Inflation.Limit / 1032;

        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(
            Memory<byte> input,
            DictionaryToken streamDictionary,
            IFilterProvider filterProvider,
            int filterIndex
        )
        {
            if (input.Length > Harmless)
                Try(input);

            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private static void Try(Memory<byte> input)
        {
            using var packed = new MemoryStream(input.ToArray(), writable: false);
            using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
            using var unpacked = new Inflation().Over(zlib);
            try
            {
                unpacked.CopyTo(Stream.Null);
            }
            catch (InvalidDataException)
            {
                // Damaged streams are PdfPig's to fix: what it gains is no more than what came out here.
            }
        }
    }
}
