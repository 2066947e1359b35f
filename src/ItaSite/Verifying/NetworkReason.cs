using ItaSite.Diagnostics;

namespace ItaSite.Verifying;

/// <summary>Why no whole answer came, in the words of a person.</summary>
internal static class NetworkReason
{
    public static readonly Bilingual TooSlow = new("ไม่ตอบให้ครบภายในเวลา", "no whole answer within the time");

    public static readonly Bilingual TooLarge = new("ยาวเกินกว่าที่ควรเป็น", "longer than it can be");

    public static readonly Bilingual Bomb = new(
        "ข้อมูลที่บีบอัดมาขยายใหญ่เกินกว่าที่ควรเป็น",
        "what was packed unpacks to more than it can be"
    );

    public static readonly Bilingual UnknownPacking = new(
        "บีบอัดมาด้วยวิธีที่ไม่ได้ขอ",
        "packed in a way that was not asked for"
    );

    public static readonly Bilingual Unpackable = new("ข้อมูลที่บีบอัดมาเสีย", "what was packed is broken");

    private static readonly Bilingual NameIsUnknown = new(
        "ไม่พบชื่อเครื่องแม่ข่ายนี้",
        "there is no host of that name"
    );
    private static readonly Bilingual NoConnection = new("ติดต่อเครื่องแม่ข่ายไม่ได้", "the host can't be reached");
    private static readonly Bilingual CutOff = new("คำตอบขาดกลางทาง", "the answer was cut off");
    private static readonly Bilingual LongHeaders = new(
        "ส่วนหัวของคำตอบยาวเกินไป",
        "the answer's headers are too long"
    );
    private static readonly Bilingual NotHttp = new("คำตอบไม่ใช่รูปแบบของเว็บ", "the answer is not HTTP");
    private static readonly Bilingual NotSecure = new("เริ่มการเชื่อมต่อ https ไม่ได้", "https can't be begun");

    private static readonly Bilingual ProxyFails = new(
        "พร็อกซีของเครือข่ายนี้ไม่ให้ผ่าน",
        "the proxy of this network does not let it pass"
    );

    public static Bilingual OfStatus(int status) => new($"เครื่องแม่ข่ายตอบ {status}", $"the host answered {status}");

    /// <param name="tls">What was wrong with the certificate, if something was.</param>
    public static Bilingual Of(Exception error, Bilingual? tls) =>
        error switch
        {
            OperationCanceledException => TooSlow,
            InvalidDataException => Unpackable,
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => tls ?? NotSecure,
            HttpRequestException http => OfHttp(http.HttpRequestError),
            HttpIOException http => OfHttp(http.HttpRequestError),
            _ => CutOff,
        };

    private static Bilingual OfHttp(HttpRequestError error) =>
        error switch
        {
            HttpRequestError.NameResolutionError => NameIsUnknown,
            HttpRequestError.ConnectionError => NoConnection,
            HttpRequestError.ConfigurationLimitExceeded => LongHeaders,
            HttpRequestError.InvalidResponse => NotHttp,
            HttpRequestError.ProxyTunnelError => ProxyFails,
            _ => CutOff,
        };
}
