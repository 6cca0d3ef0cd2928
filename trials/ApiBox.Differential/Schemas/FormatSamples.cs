namespace ApiBox.Differential.Schemas;

/// <summary>Texts for each format, good ones and ones that look alike.</summary>
internal static class FormatSamples
{
    public static IReadOnlyDictionary<string, string[]> Of { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["date-time"] =
        [
            "2024-02-29T23:59:59Z", "2023-02-29T00:00:00Z", "2024-05-06T07:08:09.123456789+14:00", "2024-05-06t07:08:09z",
            "2024-05-06 07:08:09Z", "2024-05-06T07:08:09", "2024-05-06T24:00:00Z", "2016-12-31T23:59:60Z", "2016-12-31T22:59:60Z",
            "1985-04-12T23:20:50.5+05:30", "2024-05-06T07:08Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59"
        ],
        ["date"] =
        [
            "2024-02-29", "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "0001-01-01", "9999-12-31", "2024-04-31", "20240401",
            "0000-01-01"
        ],
        ["time"] =
        [
            "07:08:09Z", "07:08:09+01:00", "24:00:00Z", "07:08:09", "23:59:60Z", "12:59:60Z", "07:08:09.5Z", "7:08:09Z", "07:08:09+24:00"
        ],
        ["email"] =
        [
            "a@example.com", "a.b+c@sub.example.org", "a@b", "@example.com", "a@", "a b@example.com", "\"a b\"@example.com",
            "a@-example.com", "a..b@example.com", "a@example..com", "é@example.com"
        ],
        ["hostname"] =
        [
            "example.com", "a", "-a.com", "a-.com", "a_b.com", "a..b", "example.com.", "xn--bcher-kva.example", "1.2.3.4", "EXAMPLE"
        ],
        ["ipv4"] = ["192.0.2.7", "255.255.255.255", "256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4 ", "0.0.0.0"],
        ["ipv6"] =
        [
            "2001:db8::7", "::", "::1", "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7", "12345::", ":::", "fe80::1%eth0", "1::2::3"
        ],
        ["uuid"] =
        [
            "2f1b6f2e-3c5d-4e6f-8a7b-9c0d1e2f3a4b",
            "2F1B6F2E-3C5D-4E6F-8A7B-9C0D1E2F3A4B",
            "2f1b6f2e3c5d4e6f8a7b9c0d1e2f3a4b",
            "{2f1b6f2e-3c5d-4e6f-8a7b-9c0d1e2f3a4b}",
            "2f1b6f2e-3c5d-4e6f-8a7b-9c0d1e2f3a4",
            "urn:uuid:2f1b6f2e-3c5d-4e6f-8a7b-9c0d1e2f3a4b",
            "00000000-0000-0000-0000-000000000000"
        ],
        ["uri"] =
        [
            "https://example.com/a?b=c#d", "urn:isbn:123", "mailto:a@example.com", "http://[2001:db8::7]/", "http://[bad]/", "/a/b",
            "example.com", "https://", "http:a", "https://a b.com", "https://example.com/%zz", "https://example.com/é", "a:b",
            "https://u:p@example.com:80/", "https://example.com:port/"
        ],
        ["uri-reference"] = ["/a/b?c=d", "#x", "a", "", "a b", "//example.com", "https://example.com", "1:a", "%zz", "\\a"],
        ["byte"] = ["aGVsbG8=", "aGVsbG8", "", "a", "!!!!", "aGVsbG8h", "aGVsbG8=\n", "aG Vs"],
    };
}
